// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IServiceNodeContribution} from "../interfaces/IServiceNodeContribution.sol";
import {Contributor, IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";

/// @dev None: no seat was taken. Filling: the node waits for others, the stake can be withdrawn. Running: the node is
///      listed. Gone: the node was removed or the operator started over; the stake is, or will be, on its way back.
enum SeatStage {
    None,
    Filling,
    Running,
    Gone
}

/// @title A contract that stakes in one node, once, in its own name.
/// @dev The network returns the stake to this address, so what is proven for it tells exactly what came back.
abstract contract SeatHolder {
    using SafeERC20 for IERC20;

    IServiceNodeRewards public immutable rewardsContract;
    IERC20 public immutable SESH;

    /// @notice Where the seat is, and the node's Ed25519 key when it was taken: the operator may change it afterwards.
    IServiceNodeContribution public contribution;
    uint256 public nodeKey;

    constructor(IServiceNodeRewards rewards) {
        rewardsContract = rewards;
        SESH = rewards.designatedToken();
    }

    /// @notice The id of the node while it is listed with this seat, else 0.
    function nodeId() public view returns (uint64 id) {
        id = rewardsContract.ed25519ToServiceNodeID(nodeKey);
        if (id == 0) return 0;

        Contributor[] memory contributors = rewardsContract.serviceNodes(id).contributors;
        for (uint256 i = 0; i < contributors.length; ++i) {
            if (contributors[i].staker.addr == address(this)) return id;
        }
        return 0;
    }

    /// @notice How far the seat is; decided by the list of nodes first, then by the contribution contract.
    function stage() public view returns (SeatStage) {
        if (nodeKey == 0) return SeatStage.None;
        if (nodeId() != 0) return SeatStage.Running;
        bool isRegistered = contribution.status() == IServiceNodeContribution.Status.Finalized;
        bool isContributor = contribution.contributions(address(this)) > 0;
        return isContributor && !isRegistered ? SeatStage.Filling : SeatStage.Gone;
    }

    /// @dev A node without an Ed25519 key cannot be registered, so 0 can stand for "no seat".
    function _contribute(IServiceNodeContribution to, uint256 amount, address beneficiary) internal {
        contribution = to;
        nodeKey = to.serviceNodeParams().serviceNodePubkey;
        SESH.forceApprove(address(to), amount);
        to.contributeFunds(amount, beneficiary);
    }

    function _initiateExit() internal {
        rewardsContract.initiateExitBLSPublicKey(nodeId());
    }
}
