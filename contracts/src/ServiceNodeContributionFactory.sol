// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {ReservedContributor} from "./interfaces/IServiceNodeContribution.sol";
import {IServiceNodeContributionFactory} from "./interfaces/IServiceNodeContributionFactory.sol";
import {IServiceNodeRewards, ServiceNodeParams} from "./interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "./libraries/Bls.sol";
import {G1Point} from "./libraries/G1.sol";
import {ServiceNodeContribution} from "./ServiceNodeContribution.sol";

/// @title Creates contribution contracts and remembers which ones it created.
contract ServiceNodeContributionFactory is
    IServiceNodeContributionFactory,
    Ownable2StepUpgradeable,
    PausableUpgradeable
{
    uint256 public constant VERSION = 1;

    IServiceNodeRewards public stakingRewardsContract;
    mapping(address => bool) public deployedContracts;

    event NewServiceNodeContributionContract(
        address indexed contributorContract,
        uint256 serviceNodePubkey,
        address operator
    );

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up a proxy of this contract, once; the caller becomes the owner.
    function initialize(address _stakingRewardsContract) external initializer {
        stakingRewardsContract = IServiceNodeRewards(_stakingRewardsContract);
        __Ownable_init(msg.sender);
        __Pausable_init();
    }

    /// @notice Creates a contribution contract whose operator is the caller. Takes no tokens.
    /// @param sig proof of possession bound to the caller.
    /// @param reserved seats to keep, the caller first; may be empty.
    /// @param manualFinalize whether the operator will start the full node himself.
    /// @return result address of the new contract.
    function deploy(
        G1Point memory key,
        BLSSignatureParams memory sig,
        ServiceNodeParams memory params,
        ReservedContributor[] memory reserved,
        bool manualFinalize
    ) external whenNotPaused returns (address result) {
        result = address(
            new ServiceNodeContribution(
                address(stakingRewardsContract),
                msg.sender,
                key,
                sig,
                params,
                reserved,
                manualFinalize
            )
        );
        deployedContracts[result] = true;
        emit NewServiceNodeContributionContract(result, params.serviceNodePubkey, msg.sender);
    }

    /// @notice Stops the creation of contribution contracts; existing ones go on.
    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }

    function owns(address contractAddress) external view override returns (bool) {
        return deployedContracts[contractAddress];
    }
}
