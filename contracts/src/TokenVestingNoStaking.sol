// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {NonZero} from "./libraries/NonZero.sol";

/// @title Releases tokens to a beneficiary: a fifth at the cliff, the rest linearly until the end.
contract TokenVestingNoStaking {
    using SafeERC20 for IERC20;

    /// @notice The part 1 / denominator is due at the cliff.
    uint256 public constant CLIFF_DENOMINATOR = 5;

    /// @notice Unix seconds.
    uint256 public immutable cliff;
    uint256 public immutable end;
    bool public immutable transferableBeneficiary;

    address private _beneficiary;
    address private _revoker;
    bool public revoked;

    /// @notice Paid so far, by token.
    mapping(address => uint256) public released;

    event TokensReleased(address indexed token, uint256 amount);
    event TokenVestingRevoked(address indexed token, uint256 refund);
    event BeneficiaryTransferred(address oldBeneficiary, address newBeneficiary);
    event RevokerTransferred(address oldRevoker, address newRevoker);

    modifier onlyBeneficiary() {
        require(msg.sender == _beneficiary, "Vesting: not the beneficiary");
        _;
    }

    modifier onlyRevoker() {
        require(msg.sender == _revoker, "Vesting: not the revoker");
        _;
    }

    /// @param revoker_ who may revoke; zero makes the grant irrevocable.
    constructor(
        address beneficiary_,
        address revoker_,
        uint256 cliff_,
        uint256 end_,
        bool transferableBeneficiary_
    ) {
        _beneficiary = NonZero.addr(beneficiary_);
        require(cliff_ <= end_, "Vesting: cliff_ after end_");
        require(cliff_ > block.timestamp, "Vesting: cliff before current time");

        _revoker = revoker_;
        cliff = cliff_;
        end = end_;
        transferableBeneficiary = transferableBeneficiary_;
    }

    /// @notice Pays the beneficiary what has vested of a token and was not paid yet.
    function release(address token) external onlyBeneficiary {
        uint256 unreleased = _releasableAmount(token);
        require(unreleased > 0, "Vesting: no tokens are due");

        released[token] += unreleased;
        emit TokensReleased(token, unreleased);
        IERC20(token).safeTransfer(_beneficiary, unreleased);
    }

    /// @notice Returns what has not vested to the revoker, once; what has vested stays for the beneficiary.
    function revoke(address token) external onlyRevoker {
        require(!revoked, "Vesting: token revoked");
        require(block.timestamp <= end, "Vesting: vesting expired");
        uint256 refund = IERC20(token).balanceOf(address(this)) - _releasableAmount(token);

        revoked = true;
        emit TokenVestingRevoked(token, refund);
        IERC20(token).safeTransfer(_revoker, refund);
    }

    /// @notice Hands the grant to another wallet, if it was made transferable.
    function transferBeneficiary(address beneficiary_) external onlyBeneficiary {
        require(transferableBeneficiary, "Vesting: beneficiary not transferrable");
        emit BeneficiaryTransferred(_beneficiary, NonZero.addr(beneficiary_));
        _beneficiary = beneficiary_;
    }

    /// @notice Hands the right to revoke to another wallet.
    function transferRevoker(address revoker_) external onlyRevoker {
        emit RevokerTransferred(_revoker, NonZero.addr(revoker_));
        _revoker = revoker_;
    }

    function getBeneficiary() external view returns (address) {
        return _beneficiary;
    }

    function getRevoker() external view returns (address) {
        return _revoker;
    }

    function _releasableAmount(address token) private view returns (uint256) {
        return _vestedAmount(token) - released[token];
    }

    /// @return atomic units of everything that ever vested, rounded down twice.
    function _vestedAmount(address token) private view returns (uint256) {
        uint256 total = IERC20(token).balanceOf(address(this)) + released[token];
        if (block.timestamp < cliff) return 0;
        if (block.timestamp >= end || revoked) return total;

        uint256 atCliff = total / CLIFF_DENOMINATOR;
        return atCliff + ((total - atCliff) * (block.timestamp - cliff)) / (end - cliff);
    }
}
