// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title Drips its balance to the rewards contract at 15.1 % simple per year.
/// @notice Nothing flows by itself: anybody may call payoutReleased.
contract RewardRatePool is Ownable2StepUpgradeable {
    using SafeERC20 for IERC20;

    uint256 public constant VERSION = 1;

    /// @notice Yearly payout in units of 1 / BASIS_POINTS (thousandths here).
    uint64 public constant ANNUAL_SIMPLE_PAYOUT_RATE = 151;
    uint64 public constant BASIS_POINTS = 1000;

    /// @dev Seconds between two blocks of the node network.
    uint256 private constant NETWORK_BLOCK_TIME = 2 minutes;

    IERC20 public SESH;
    address public beneficiary;
    uint256 public totalPaidOut;
    uint256 public lastPaidOutTime;

    event FundsReleased(uint256 amount);
    event BeneficiaryUpdated(address newBeneficiary);

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up a proxy of this contract, once; the drip starts now and the caller becomes the owner.
    function initialize(address _beneficiary, address _sesh) external initializer {
        beneficiary = _beneficiary;
        SESH = IERC20(_sesh);
        lastPaidOutTime = block.timestamp;
        __Ownable_init(msg.sender);
    }

    /// @notice Pays the beneficiary what has been released since the last payout.
    function payoutReleased() external {
        uint256 released = calculateReleasedAmount() - totalPaidOut;
        totalPaidOut += released;
        lastPaidOutTime = block.timestamp;
        emit FundsReleased(released);
        SESH.safeTransfer(beneficiary, released);
    }

    /// @notice Changes who receives the drip.
    function setBeneficiary(address newBeneficiary) external onlyOwner {
        beneficiary = newBeneficiary;
        emit BeneficiaryUpdated(newBeneficiary);
    }

    /// @return What one block of the node network pays, atomic SESH, once everything due has been paid out.
    function rewardRate() external view returns (uint256) {
        return
            calculatePayoutAmount(calculateTotalDeposited() - calculateReleasedAmount(), NETWORK_BLOCK_TIME);
    }

    /// @return Everything this pool ever received, atomic SESH.
    function calculateTotalDeposited() public view returns (uint256) {
        return SESH.balanceOf(address(this)) + totalPaidOut;
    }

    /// @return Everything released so far, atomic SESH: paid out, or due now.
    function calculateReleasedAmount() public view returns (uint256) {
        uint256 elapsed = block.timestamp - lastPaidOutTime;
        return totalPaidOut + calculatePayoutAmount(SESH.balanceOf(address(this)), elapsed);
    }

    /// @param balance atomic SESH.
    /// @param timeElapsed seconds.
    /// @return atomic SESH, rounded down.
    function calculatePayoutAmount(uint256 balance, uint256 timeElapsed) public pure returns (uint256) {
        return (balance * ANNUAL_SIMPLE_PAYOUT_RATE * timeElapsed) / (uint256(BASIS_POINTS) * 365 days);
    }
}
